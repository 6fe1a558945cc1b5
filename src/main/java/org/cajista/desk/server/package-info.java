/** A web server for one editor at one computer: it answers nobody else. */
package org.cajista.desk.server;
