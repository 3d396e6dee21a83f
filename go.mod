module regietafel

go 1.26.0

require (
	github.com/oklog/ulid/v2 v2.1.2
	golang.org/x/text v0.40.0
)

require pgregory.net/rapid v1.3.0

exclude (
	charm.land/bubbletea/v2 v2.1.0
	charm.land/bubbletea/v2 v2.1.1
)
