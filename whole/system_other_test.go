//go:build !windows

package whole_test

import "syscall"

var (
	full      = []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT}
	protected = []syscall.Errno{syscall.EROFS}
)
