/** Files that are written completely or not at all. */
package org.cajista.files;
