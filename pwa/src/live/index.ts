export { laterCursor } from "./cursor";
export { follow, type Following } from "./follow";
export { mergeMany, mergeOne, rowsOf, startList, type LiveRow, type Many, type One, type Row } from "./merge";
export { status, type LiveStatus } from "./liveStatus";
