package cli

import (
	"os"
	"strings"
	"syscall"
	"unsafe"
)

// shells are those that the program may have been started from: the one that
// did, or both where something else did.
func shells() []shell {
	switch strings.ToLower(parent()) {
	case "powershell.exe", "pwsh.exe":
		return []shell{powerShell}
	case "cmd.exe":
		return []shell{windowsCmd}
	}
	return []shell{powerShell, windowsCmd}
}

// parent is the file name of the program that started this one; empty when it is
// not known.
func parent() string {
	all, err := syscall.CreateToolhelp32Snapshot(syscall.TH32CS_SNAPPROCESS, 0)
	if err != nil {
		return ""
	}
	defer func() { _ = syscall.CloseHandle(all) }()
	started := os.Getppid() // which looks through all of them too
	one := syscall.ProcessEntry32{}
	one.Size = uint32(unsafe.Sizeof(one))
	for err = syscall.Process32First(all, &one); err == nil; err = syscall.Process32Next(all, &one) {
		if int(one.ProcessID) == started {
			return syscall.UTF16ToString(one.ExeFile[:])
		}
	}
	return ""
}
