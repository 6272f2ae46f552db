package dateline_test

import (
	"testing"

	"github.com/dateline-db/dateline/sdk/go"
)

func TestAQuoteIsCutByCodePoints(t *testing.T) {
	body := "😀 é said"
	for _, one := range []struct {
		start, end int
		want       string
	}{{4, 8, "said"}, {0, 1, "😀"}, {2, 3, "é"}, {8, 9, ""}} {
		if got := dateline.CutQuote(&body, &one.start, &one.end); got != one.want {
			t.Errorf("%d to %d: got %q, want %q", one.start, one.end, got, one.want)
		}
	}
	if got := dateline.CutQuote(&body, nil, nil); got != "" {
		t.Errorf("nowhere: got %q", got)
	}
}
