package dateline

import (
	"net/url"
	"reflect"
	"strconv"
	"time"
)

// encodeQuery reads the fields of params that are not empty.
func encodeQuery(params any) url.Values {
	query := url.Values{}
	value := reflect.ValueOf(params)
	if !value.IsValid() || value.IsNil() {
		return query
	}
	value = value.Elem()
	for i := range value.NumField() {
		name, field := value.Type().Field(i).Tag.Get("query"), value.Field(i)
		switch {
		case field.IsZero():
		case field.Kind() == reflect.Slice:
			for j := range field.Len() {
				query.Add(name, queryText(field.Index(j)))
			}
		default:
			query.Set(name, queryText(reflect.Indirect(field)))
		}
	}
	return query
}

func queryText(value reflect.Value) string {
	switch value.Kind() {
	case reflect.Bool:
		return strconv.FormatBool(value.Bool())
	case reflect.Int:
		return strconv.FormatInt(value.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(value.Float(), 'f', -1, 64)
	case reflect.Struct:
		return value.Interface().(time.Time).Format(time.RFC3339Nano)
	default:
		return value.String()
	}
}
