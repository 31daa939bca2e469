export { laterCursor } from "./cursor";
export { follow, type Following } from "./follow";
export { isNews, merge, type LiveRow, type Row } from "./merge";
export { status, type LiveStatus } from "./liveStatus";
