// Says plainly when Node is too old, before any newer syntax or package fails obscurely.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Chancery needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node from nodejs.org.`,
  )
  process.exit(1)
}
