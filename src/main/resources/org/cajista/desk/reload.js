// Loads the page anew when the edition has been made again. Only `cajista serve` adds this script.
"use strict";
new EventSource("/.cajista/events").addEventListener("message", (event) => {
  if (event.data === "changed") {
    location.reload();
  }
});
