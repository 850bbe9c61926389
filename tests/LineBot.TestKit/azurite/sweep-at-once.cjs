// Loaded before Azurite. Once a minute it sweeps away what deleted messages held, one piece after the other, and searches all that is kept
// for each; some thousand messages make it deaf for minutes. It also means to spare the young pieces, but asks for a field that none
// has, so that a message whose row is just being written can lose its text. Here all are swept in one walk, and the young are spared.
const path = require('node:path');
const { default: MemoryExtentStore } = require(path.join(path.dirname(process.argv[1]), 'common/persistence/MemoryExtentStore.js'));
const spared = 60_000;

MemoryExtentStore.prototype.deleteExtents = async function (extents) {
  const ids = new Set(extents);
  const old = Date.now() - spared;
  const gone = [];
  this.metadataStore.db.getCollection(this.metadataStore.EXTENTS_COLLECTION)
    .removeWhere(extent => ids.has(extent.id) && extent.lastModifiedInMS < old && gone.push(extent.id));
  for (const id of gone) { this.chunks.delete(this.categoryName, id); }
  return gone.length;
};
