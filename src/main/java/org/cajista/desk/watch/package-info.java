/** Notices that files of an edition change. */
package org.cajista.desk.watch;
