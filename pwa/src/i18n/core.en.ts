import type { Words } from "./index";
import type id from "./core.id";

export default {
  "app.name": "Suara Rangkui",
  "app.city": "Rangkui District, Pangkalpinang",
  "app.skip": "Skip to content",
  "app.error": "Error",
  "nav.main": "Main menu",
  "nav.menu": "Menu",
  "nav.back": "Back",
  "nav.home": "Home",
  "nav.rate": "Rate",
  "nav.complain": "Complain",
  "nav.track": "Track",
  "nav.language": "Bahasa Indonesia",
  "load.title": "Loading the page",
  "load.failed": "This page is not saved on your device yet",
  "load.failedNext": "Connect to a network, then try again. Your entries stay saved.",
  "load.again": "Try again",
  "home.title": "How was the service you just had?",
  "home.rate": "Rate a service",
  "home.scan": "Scan QR",
  "home.quick": "20 seconds, no account, no name.",
  "home.complain": "File a complaint",
  "home.complainHow": "Anonymous if you like, works without a signal",
} satisfies Words<typeof id>;
