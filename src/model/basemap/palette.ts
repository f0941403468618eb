/** The colours of one drawing, as `#rrggbb` or `#rrggbbaa`. */
export interface Palette {
  /** The ground around the region. */
  outside: string;
  /** Grounds of municipalities; neighbours differ. */
  tints: readonly string[];
  /** The soft patch around a town, at its middle. */
  glow: string;
  border: string;
  /** The band along the inside of the region, drawn twice: wide and narrow. */
  band: string;
  regionLine: string;
  countryLine: string;
  provinceLine: string;
  sea: string;
  shore: string;
  /** A band along the inside of the shore, drawn three times. */
  shallows: string;
  water: string;
  rail: string;
  station: string;
  stationFill: string;
  /** The ring of a main place, and what it encloses. */
  seat: string;
  seatFill: string;
  cityFill: string;
  dot: string;
  farDot: string;
  /** Letters, from the largest place to the smallest, then those outside, of areas and of water. */
  cityInk: string;
  townInk: string;
  seatInk: string;
  villageInk: string;
  farInk: string;
  areaInk: string;
  waterInk: string;
  /** What lies under letters, inside the region, outside it and on water. */
  halo: string;
  farHalo: string;
  seaHalo: string;
}

/** The colours by day and by night, kin to those of the site. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    outside: "#e6ede2",
    tints: ["#fcfdf8", "#f5f9ee", "#eff6ec", "#fafaf0", "#f3f8f3", "#f8fbf3"],
    glow: "#a8d3a0a0",
    border: "#c3d3be",
    band: "#7fb07a2e",
    regionLine: "#86ab82",
    countryLine: "#a9b9a6",
    provinceLine: "#bccab8",
    sea: "#c9e1ec",
    shore: "#9cc6da",
    shallows: "#a9d0e240",
    water: "#93c3da",
    rail: "#b3bfb2",
    station: "#7f9284",
    stationFill: "#fdfefc",
    seat: "#2c4d3f",
    seatFill: "#fdfefc",
    cityFill: "#a8d3a0",
    dot: "#6b7f73",
    farDot: "#84958a",
    cityInk: "#10241c",
    townInk: "#17362b",
    seatInk: "#2a4137",
    villageInk: "#42574c",
    farInk: "#4c5f55",
    areaInk: "#506359",
    waterInk: "#185674",
    halo: "#f8fbf5e6",
    farHalo: "#e6ede2e6",
    seaHalo: "#c9e1ec00",
  },
  dark: {
    outside: "#0a1410",
    tints: ["#172a22", "#13241d", "#162720", "#12221b", "#192d25", "#14261e"],
    glow: "#2f6b4f60",
    border: "#2f473b",
    band: "#5d9c7f20",
    regionLine: "#47705c",
    countryLine: "#3c5247",
    provinceLine: "#2a3d34",
    sea: "#0f2a38",
    shore: "#1f4a5e",
    shallows: "#1f4a5e30",
    water: "#2a617b",
    rail: "#3d5147",
    station: "#7d958a",
    stationFill: "#13241d",
    seat: "#b4c6bb",
    seatFill: "#13241d",
    cityFill: "#2f7a57",
    dot: "#8ba396",
    farDot: "#71877b",
    cityInk: "#f3f8f4",
    townInk: "#e3ede6",
    seatInk: "#c9d8cf",
    villageInk: "#b4c8bd",
    farInk: "#8ea397",
    areaInk: "#83988c",
    waterInk: "#93cde5",
    halo: "#13241de6",
    farHalo: "#0a1410e6",
    seaHalo: "#0f2a3800",
  },
};
