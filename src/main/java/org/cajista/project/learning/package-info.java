/** Learns from the texts of an edition that its editor has corrected. */
package org.cajista.project.learning;
