package dateline

import "unicode/utf16"

// CutQuote cuts a quote out of the body of its article. The offsets are those of evidence or of the quote
// of a mention: they count Unicode code points, and a slice of a Go string counts bytes. It returns an empty
// string where it is not known where the body has the quote.
func CutQuote(body *string, start, end *int) string {
	if body == nil || start == nil || end == nil {
		return ""
	}
	from, point := len(*body), 0
	for at := range *body {
		if point == *start {
			from = at
		}
		if point == *end {
			return (*body)[from:at]
		}
		point++
	}
	return (*body)[from:]
}

// ToUTF16 is an offset in code points, as the service counts, in UTF-16 code units, as JavaScript and Java do.
func ToUTF16(text string, codePoints int) int {
	units := 0
	for _, point := range text {
		if codePoints <= 0 {
			break
		}
		codePoints--
		units += utf16.RuneLen(point)
	}
	return units
}

// ToCodePoints is an offset in UTF-16 code units, as JavaScript and Java count, in code points.
func ToCodePoints(text string, units int) int {
	codePoints := 0
	for _, point := range text {
		if units -= utf16.RuneLen(point); units < 0 {
			break
		}
		codePoints++
	}
	return codePoints
}
