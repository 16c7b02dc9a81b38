// Stands in for node:child_process in commander, which starts a process for subcommands in files of their own. There are none,
// and the module costs 3 ms at every start.
