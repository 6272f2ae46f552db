package dateline

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestDecodingAgreesWithTheStandardLibrary(t *testing.T) {
	texts := []string{
		`{"nextCursor":null,"hasMore":true}`, "{\"nextCursor\":\"a\",\"hasMore\":false}\n", " \r\n{\"hasMore\":true} \n\n",
		`{}`, `{"hasMore":true,"mood":1}`, `{"hasMore":true} x`, `{"hasMore":true}{}`, `{"hasMore":tru`, `{"hasMore":1}`, ``, ` `, `[]`, `"a"`,
		`{"hasMore":true}`, `{"total":3,"hasMore":true}`,
	}
	for range 3 {
		for _, text := range texts {
			var wanted PageInfo
			err := json.Unmarshal([]byte(text), &wanted)
			got, problem := decode[PageInfo]([]byte(text))
			if (err == nil) != (problem == nil) {
				t.Fatalf("%q: %v, not %v", text, problem, err)
			}
			if err != nil {
				continue
			}
			got.UnknownFields = nil
			if !reflect.DeepEqual(*got, wanted) {
				t.Errorf("%q: %+v", text, got)
			}
		}
	}
	if _, err := decode[PageInfo]([]byte("null")); err != errNull {
		t.Error(err)
	}
}

func TestUnknownFieldsComeBack(t *testing.T) {
	text := `{"data":[{"scheme":"a","value":"b","mood":{"is":[1,null]}},{"scheme":"c","value":"d"}],"page":{"nextCursor":null,"hasMore":false,"x":1},"more":[]}`
	page, err := decode[Page[ExternalID]]([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if back, err := json.Marshal(page); string(back) != text || err != nil {
		t.Error(string(back), err)
	}
	only := UnknownFields{"a": json.RawMessage("1")}
	if back, err := marshal(struct{}{}, only); string(back) != `{"a":1}` || err != nil {
		t.Error(string(back), err)
	}
}
