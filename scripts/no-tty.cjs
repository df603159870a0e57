// Stands in for node:tty in the bundle: chalk asks it about standard streams that its caller never uses.
module.exports = { isatty: () => false };
