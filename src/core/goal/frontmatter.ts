/** All that is done with the properties of a note: read them, change them, write a new block. The way in for everybody else. */
export {
  removeProperty,
  renameProperty,
  setProperties,
  setProperty,
  writeFrontmatter,
} from './edit-frontmatter';
export { findFrontmatter, readFrontmatter } from './read-frontmatter';
