package dateline

import "encoding/json"

// Optional is a field of a patch: the zero value leaves it as it is, [Set] changes it, [Null] clears it.
type Optional[T any] struct {
	value *T
	given bool
}

// Set changes a field of a patch.
func Set[T any](value T) Optional[T] { return Optional[T]{&value, true} }

// Null clears a field of a patch.
func Null[T any]() Optional[T] { return Optional[T]{nil, true} }

// Get is the value, and whether there is one.
func (o Optional[T]) Get() (value T, ok bool) { return Value(o.value), o.value != nil }

// IsNull tells whether it clears the field.
func (o Optional[T]) IsNull() bool { return o.given && o.value == nil }

// IsZero tells whether it leaves the field.
func (o Optional[T]) IsZero() bool { return !o.given }

// MarshalJSON gives the value or null.
func (o Optional[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.value) }

// UnmarshalJSON takes a value or null.
func (o *Optional[T]) UnmarshalJSON(data []byte) error {
	*o = Null[T]()
	return json.Unmarshal(data, &o.value)
}

// Ptr is a pointer to a value, for fields that may be left out.
func Ptr[T any](value T) *T { return &value }

// Value is what a pointer points to, or the zero value when it is nil.
func Value[T any](pointer *T) (value T) {
	if pointer != nil {
		value = *pointer
	}
	return value
}
