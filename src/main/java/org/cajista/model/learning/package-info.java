/** What an edition has learnt from the texts that its editor has corrected. */
package org.cajista.model.learning;
