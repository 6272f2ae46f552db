package dateline

import (
	"net/url"
	"reflect"
	"strconv"
	"time"
)

// Moment is an instant, which is a [time.Time], or a day, which is a [Day].
type Moment interface {
	Format(layout string) string
}

// Day is a day as YYYY-MM-DD.
type Day string

// Format gives the day, in whatever layout.
func (d Day) Format(string) string { return string(d) }

// encodeQuery reads the fields of params that are not empty.
func encodeQuery(params any) url.Values {
	query := url.Values{}
	value := reflect.ValueOf(params)
	if !value.IsValid() || value.IsNil() {
		return query
	}
	value = value.Elem()
	for i := range value.NumField() {
		if field := value.Field(i); !field.IsZero() {
			query[value.Type().Field(i).Tag.Get("query")] = queryTexts(field)
		}
	}
	return query
}

// queryTexts are the texts of a parameter, which is sent once for each.
func queryTexts(value reflect.Value) []string {
	if value.Kind() != reflect.Slice {
		return []string{queryText(reflect.Indirect(value))}
	}
	texts := make([]string, value.Len())
	for i := range texts {
		texts[i] = queryText(value.Index(i))
	}
	return texts
}

func queryText(value reflect.Value) string {
	switch value.Kind() {
	case reflect.Bool:
		return strconv.FormatBool(value.Bool())
	case reflect.Int:
		return strconv.FormatInt(value.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(value.Float(), 'f', -1, 64)
	case reflect.Interface:
		return value.Interface().(Moment).Format(time.RFC3339Nano)
	default:
		return value.String()
	}
}
