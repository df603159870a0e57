// Stands in for node:child_process in the bundle: commander wants it for subcommands in files of their own; there are none.
module.exports = {};
