// What reading needs of yaml's Document: its options, its schema, its plain values. Stands in for doc/Document.js.
import { DOC, NODE_TYPE } from '../nodes/identity.js';
import { toJS } from '../nodes/toJS.js';
import { Schema } from '../schema/Schema.js';
import { Directives } from './directives.js';

export class Document {
  constructor(value, options) {
    if (value !== undefined) throw new Error('left out: yaml is only read');
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    this.contents = null;
    this.options = {
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: 'warn',
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: '1.2',
      ...options,
    };
    this.directives = options?._directives?.atDocument() ?? new Directives({ version: this.options.version });
    const isOld =
      (this.directives.yaml.explicit ? this.directives.yaml.version : this.options.version) === '1.1';
    this.directives.yaml.version = isOld ? '1.1' : '1.2';
    this.schema = new Schema({
      resolveKnownTags: !isOld,
      schema: isOld ? 'yaml-1.1' : 'core',
      ...options,
    });
  }

  toJS({ maxAliasCount = 100 } = {}) {
    const context = {
      anchors: new Map(),
      doc: this,
      keep: true,
      mapAsMap: false,
      mapKeyWarned: false,
      maxAliasCount,
    };
    return toJS(this.contents, '', context);
  }
}
