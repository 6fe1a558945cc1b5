/**
 * Checks TEI documents: are they XML, do they keep to the grammar ({@code schema/cajista.rng}) and
 * to the rules ({@code schema/cajista.sch}).
 */
package org.cajista.validate;
