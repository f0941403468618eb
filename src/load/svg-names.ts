const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The elements of SVG that draw, or say what is drawn. */
export const svgElements = words(`
  svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan
  textPath linearGradient radialGradient stop clipPath mask pattern marker filter feBlend
  feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset`);

/** Their attributes; those that begin with aria- or data- may stand beside them. */
export const svgAttributes = words(`
  xmlns xml:space xml:lang version baseProfile id class style lang role
  focusable href xlink:href x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height
  viewBox preserveAspectRatio transform transform-origin pathLength rotate textLength lengthAdjust
  offset refX refY markerWidth markerHeight markerUnits orient gradientUnits gradientTransform
  spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits filterUnits primitiveUnits startOffset method spacing side fill fill-opacity
  fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule
  mask filter marker marker-start marker-mid marker-end stop-color stop-opacity flood-color
  flood-opacity font-family font-size font-style font-weight font-variant font-stretch
  letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline
  baseline-shift writing-mode direction unicode-bidi paint-order vector-effect shape-rendering
  text-rendering image-rendering color-interpolation color-interpolation-filters mix-blend-mode
  isolation enable-background in in2 result stdDeviation mode values type tableValues slope intercept amplitude exponent operator k1 k2 k3 k4
  radius media`);
