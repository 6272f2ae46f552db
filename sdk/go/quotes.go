package dateline

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
