package model

import "slices"

// added returns a new slice: xs followed by x.
func added[T any](xs []T, x ...T) []T {
	return append(slices.Clip(slices.Clone(xs)), x...)
}

// replaced returns a new slice: xs with x at place i.
func replaced[T any](xs []T, i int, x T) []T {
	out := slices.Clone(xs)
	out[i] = x
	return out
}

// removed returns the xs for which gone is false; nil when none is left.
func removed[T any](xs []T, gone func(T) bool) []T {
	var out []T
	for i, x := range xs {
		if gone(x) {
			continue
		}
		if out == nil {
			out = make([]T, 0, len(xs)-i)
		}
		out = append(out, x)
	}
	return slices.Clip(out)
}

// mapped returns f of each x; nil when there is none.
func mapped[T any](xs []T, f func(T) T) []T {
	if len(xs) == 0 {
		return nil
	}
	out := make([]T, len(xs))
	for i, x := range xs {
		out[i] = f(x)
	}
	return out
}

// moved returns xs with x, which is at place i, put before the first one for
// which before is true, or at the end.
func moved[T any](xs []T, i int, before func(T) bool) []T {
	x := xs[i]
	rest := append(slices.Clone(xs[:i]), xs[i+1:]...)
	at := slices.IndexFunc(rest, before)
	if at < 0 {
		at = len(rest)
	}
	return slices.Insert(rest, at, x)
}

// names are the values of an enumeration as they are written.
func names[T ~string](xs ...T) []string {
	out := make([]string, len(xs))
	for i, x := range xs {
		out[i] = string(x)
	}
	return out
}
