package dateline

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
)

// UnknownFields are the fields of an object that this version does not know, by their names.
type UnknownFields map[string]json.RawMessage

var (
	unknownFieldsType = reflect.TypeFor[UnknownFields]()
	errNull           = errors.New("it is null")
)

// decode reads a value, with the fields that its type does not know.
func decode[T any](data []byte) (*T, error) {
	var value *T
	// Most answers have none, and need no second look.
	if decodeKnown(data, &value) && value != nil {
		return value, nil
	}
	value = nil
	if err := json.Unmarshal(data, &value); err != nil {
		return nil, err
	}
	if value == nil {
		return nil, errNull
	}
	return value, keepUnknown(data, reflect.ValueOf(value).Elem())
}

// strictDecoder refuses unknown fields. It is used again for its buffer.
type strictDecoder struct {
	source bytes.Reader
	*json.Decoder
}

var strictDecoders = sync.Pool{New: func() any {
	d := &strictDecoder{}
	d.Decoder = json.NewDecoder(&d.source)
	d.DisallowUnknownFields()
	return d
}}

// decodeKnown tells whether data is one JSON text without unknown fields.
func decodeKnown(data []byte, value any) bool {
	d := strictDecoders.Get().(*strictDecoder)
	// What the decoder left unread would be in the way of the next text.
	data = bytes.TrimSpace(data)
	d.source.Reset(data)
	start := d.InputOffset()
	if d.Decode(value) != nil || d.InputOffset()-start != int64(len(data)) {
		return false
	}
	d.source.Reset(nil)
	strictDecoders.Put(d)
	return true
}

func keepUnknown(data json.RawMessage, value reflect.Value) error {
	switch value.Kind() {
	case reflect.Pointer:
		if !value.IsNil() {
			return keepUnknown(data, value.Elem())
		}
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.String || value.IsNil() {
			return nil
		}
		var items []json.RawMessage
		if err := json.Unmarshal(data, &items); err != nil {
			return err
		}
		for i, item := range items {
			if err := keepUnknown(item, value.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		unknown := value.FieldByName("UnknownFields")
		if !unknown.IsValid() || unknown.Type() != unknownFieldsType {
			return nil
		}
		var members UnknownFields
		if err := json.Unmarshal(data, &members); err != nil {
			return err
		}
		for i := range value.NumField() {
			name, _, _ := strings.Cut(value.Type().Field(i).Tag.Get("json"), ",")
			member, ok := members[name]
			if !ok {
				continue
			}
			delete(members, name)
			if err := keepUnknown(member, value.Field(i)); err != nil {
				return err
			}
		}
		if len(members) > 0 {
			unknown.Set(reflect.ValueOf(members))
		}
	}
	return nil
}

// marshal writes an object with the fields that its type does not know.
func marshal(known any, unknown UnknownFields) ([]byte, error) {
	data, err := json.Marshal(known)
	if err != nil || len(unknown) == 0 {
		return data, err
	}
	more, err := json.Marshal(unknown)
	if err != nil {
		return nil, err
	}
	if len(data) == len("{}") {
		return more, nil
	}
	return append(append(data[:len(data)-1], ','), more[1:]...), nil
}
