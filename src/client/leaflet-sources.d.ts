// Leaflet's own types describe its bundle only.
declare module "leaflet/src/control/Control.js" {
  export { Control } from "leaflet";
}
declare module "leaflet/src/control/Control.Attribution.js" {
  import { control } from "leaflet";
  export const attribution: typeof control.attribution;
}
declare module "leaflet/src/control/Control.Zoom.js" {
  import { control } from "leaflet";
  export const zoom: typeof control.zoom;
}
declare module "leaflet/src/dom/DomEvent.js" {
  import { DomEvent } from "leaflet";
  export const disableClickPropagation: typeof DomEvent.disableClickPropagation;
}
declare module "leaflet/src/dom/DomUtil.js" {
  import { DomUtil } from "leaflet";
  export const create: typeof DomUtil.create;
  export const remove: typeof DomUtil.remove;
  export const removeClass: typeof DomUtil.removeClass;
  export const getPosition: typeof DomUtil.getPosition;
  export const setTransform: typeof DomUtil.setTransform;
}
declare module "leaflet/src/geo/LatLngBounds.js" {
  export { latLngBounds as toLatLngBounds } from "leaflet";
}
declare module "leaflet/src/geometry/Point.js" {
  export { point as toPoint } from "leaflet";
}
declare module "leaflet/src/layer/Layer.js" {
  export { Layer } from "leaflet";
}
declare module "leaflet/src/layer/LayerGroup.js" {
  export { layerGroup } from "leaflet";
}
declare module "leaflet/src/layer/Popup.js" {
  export { popup } from "leaflet";
}
declare module "leaflet/src/layer/marker/DivIcon.js" {
  export { divIcon } from "leaflet";
}
declare module "leaflet/src/layer/marker/Marker.js" {
  export { marker } from "leaflet";
}
declare module "leaflet/src/layer/tile/GridLayer.js" {
  export { GridLayer } from "leaflet";
}
declare module "leaflet/src/layer/tile/TileLayer.js" {
  export { tileLayer } from "leaflet";
}
declare module "leaflet/src/map/Map.js" {
  export { Map, map as createMap } from "leaflet";
}
declare module "leaflet/src/map/handler/*";
