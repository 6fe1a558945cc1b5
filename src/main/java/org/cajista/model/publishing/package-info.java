/** What an edition asks of its publications: formats, volumes, the printed page. */
package org.cajista.model.publishing;
