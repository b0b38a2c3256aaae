// Leaves out of the single files what lit-html can do and our templates never ask for: 0.9 kB on the wire.
// The npm files import lit-html as it is.
//
// lit-html comes minified, so each row names a place in its text, word for word, and what stands there instead. Kept
// on purpose: its policy for Trusted Types, its guard against templates that nobody wrote, and single quotes.
import { parseAst, Visitor } from 'vite';

const MODULE = '/node_modules/lit-html/lit-html.js';

/** By what is left out: pairs of what lit-html says and what the single files say, in an order that builds up. */
const LEFT_OUT = {
  'its own tests and plugins, and all it reads or notes on globalThis for them': [
    ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;', ''],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
    ['export{j as _$LH,b as html,T as mathml,', 'export{b as html,'],
    [',i=t=>t,s=', ',s='],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ],
  MathML: [
    [',T=x(3),E=', ',E='],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
  ],
  'expressions inside <script>, <style>, <textarea> and <title>': [
    ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):', 'void 0!==u[2]?c=p:'],
    ['let n,l=', 'let l='],
    ['c=n??v', 'c=v'],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=v'],
    ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){', ''],
    ['r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)', ''],
    ['r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
  ],
  'comments, and expressions in them or in the name of a tag': [
    [
      'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
      'v=/<\\/?[a-zA-Z][^>\\s]*/g,',
    ],
    ['c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?c=p:void 0!==u[3]&&(c=p):', 'c===v?c=p:'],
    ['c===$||c===g?c=p:c=v', 'c=p'],
    [
      'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});',
      'else r.data===n&&d.push({type:2,index:l});',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ],
  'expressions in place of an attribute': [
    ['void 0===u[1]?d=-2:(d=', '(d='],
    ['(-2===d?i:x)', 'x'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}',
      '',
    ],
    ['get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
  ],
  directives: [
    ['function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;', ''],
    ['const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),', ''],
    ['void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),', ''],
    ['void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}', ''],
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    ['_$AI(t,i=this,s,e){', '_$AI(t,s){'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['s._$AI(t,s,i)', 's._$AI(t,i)'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t=t??A;'],
  ],
  '"noChange" for attributes': [
    ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
    ['r===E&&(r=this._$AH[n]),', ''],
  ],
  'templates that were compiled before they came': [
    ['e="number"==typeof s?this._$AC(t):', 'e=this._$AC(t)'],
    ['(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', ''],
    ['const{values:i,_$litType$:s}=t', 'const{values:i}=t'],
  ],
  'word of being connected, and what parts tell their directives': [
    ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}', 'this._$AV=[],this._$AD=t}'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
    ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;', ''],
    ['return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}', ''],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    ['(this._$AR(s&&s._$AB.nextSibling,e),', '(this._$AR(s&&s._$AB.nextSibling),'],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', ''],
    ['this._$AM=e,this.options=h,', 'this.options=h,'],
    ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
    ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
    ['class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'class z extends H{'],
  ],
  'options of listeners, listeners that are objects, and a host to call them on': [
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t)',
      'this._$AH.call(this.element,t)',
    ],
    [':this._$AH.handleEvent(t)', ''],
  ],
  'options of drawing, save the place to draw before': [
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['u(t){const{el', 'u(){const{el'],
    ['s=t.u(this.options)', 's=t.u()'],
    ['new R(e,this)', 'new R(e)'],
    ['constructor(t,i){this._$AV', 'constructor(t){this._$AV'],
    ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
    ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings)'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    [',t,void 0,s??{})', ',t)'],
    ['constructor(t,i,s,e){this._$AH', 'constructor(t,i){this._$AH'],
    [',this.options=e}', '}'],
    ['constructor(t,i,s,e,h){this.element', 'constructor(t,i,s){this.element'],
    ['this.options=h,', ''],
  ],
};

/** lit-html without what is left out. Stops the build where a new version no longer says what is expected. */
const pruned = code => {
  for (const [part, changes] of Object.entries(LEFT_OUT)) {
    for (const [from, to] of changes) {
      if (code.split(from).length !== 2)
        throw new Error(
          `lit-html no longer says ${from} once, so "${part}" cannot be left out: ${import.meta.url}`,
        );
      code = code.replace(from, () => to);
    }
  }
  return code;
};

/** A template, with `\0` in place of its expressions, that asks for something left out. */
const ASKS = [
  { for: 'a comment', pattern: /<!/ },
  { for: 'an expression in place of an attribute or in the name of a tag', pattern: /<(?:[^>]*\s)?\/?\0/ },
  {
    for: 'an expression in an element of raw text',
    pattern: /<(script|style|textarea|title)\b[^>]*>[^<]*\0/i,
  },
];

/** What the first template that asks for something left out asks for; undefined if none does. */
export const askedInVain = code => {
  let found;
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name !== 'html' && tag.name !== 'svg') return;
      const text = quasi.quasis.map(piece => piece.value.raw).join('\0');
      const withoutValues = text.replace(/=(?:"[^"]*"|'[^']*')/g, '=""');
      found ??= ASKS.find(({ pattern }) => pattern.test(withoutValues))?.for;
    },
  }).visit(parseAst(code));
  return found;
};

/** Vite plugin, for the single files only. */
export const litHtmlParts = () => ({
  name: 'lit-html-parts',
  enforce: 'post',
  transform(code, id) {
    if (id.split('?')[0].endsWith(MODULE)) return { code: pruned(code), map: null };
    if (!/\/src\/.*\.[jt]s$/.test(id) || id.includes('/node_modules/')) return;
    const asked = askedInVain(code);
    if (asked) throw new Error(`${id} asks lit-html for ${asked}, which the single files leave out.`);
  },
});
