/**
 * The parts of Leaflet that the map needs, from its sources: its whole bundle, with the shapes, pictures and
 * films that no map here has, weighs a fifth of the page's program more.
 */
import "leaflet/src/control/index.js";
import "leaflet/src/map/index.js";

export type { LatLng, LayerGroup, LeafletEventHandlerFn, Marker, ZoomAnimEvent } from "leaflet";
export { Control, control } from "leaflet/src/control/index.js";
export * as DomEvent from "leaflet/src/dom/DomEvent.js";
export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { Layer } from "leaflet/src/layer/Layer.js";
export { layerGroup } from "leaflet/src/layer/LayerGroup.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { marker } from "leaflet/src/layer/marker/Marker.js";
export { popup } from "leaflet/src/layer/Popup.js";
export { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
export { tileLayer } from "leaflet/src/layer/tile/TileLayer.js";
export { Map, map } from "leaflet/src/map/index.js";
