package store

import (
	"runtime"
	"sync"
)

// spread calls fn for 0 to n-1, on all processors.
func spread(n int, fn func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	var all sync.WaitGroup
	for w := range workers {
		all.Go(func() {
			for i := w; i < n; i += workers {
				fn(i)
			}
		})
	}
	all.Wait()
}
