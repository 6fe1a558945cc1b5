/** The settings of an edition for its publications: formats, volumes, the printed page. */
package org.cajista.model.publishing;
