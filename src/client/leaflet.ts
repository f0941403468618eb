/**
 * The parts of Leaflet that the map needs, from its sources: its whole bundle, with the shapes, pictures and
 * films that no map here has, weighs a third of the page's program more.
 */
import "leaflet/src/map/handler/Map.BoxZoom.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";

export type { LatLng, LayerGroup, LeafletEventHandlerFn, Marker, ZoomAnimEvent } from "leaflet";
export { Control } from "leaflet/src/control/Control.js";
export { attribution as attributionControl } from "leaflet/src/control/Control.Attribution.js";
export { zoom as zoomControl } from "leaflet/src/control/Control.Zoom.js";
export * as DomEvent from "leaflet/src/dom/DomEvent.js";
export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { Layer } from "leaflet/src/layer/Layer.js";
export { layerGroup } from "leaflet/src/layer/LayerGroup.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { marker } from "leaflet/src/layer/marker/Marker.js";
export { popup } from "leaflet/src/layer/Popup.js";
export { Map, createMap as map } from "leaflet/src/map/Map.js";
