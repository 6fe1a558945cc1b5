/**
 * Checks TEI documents: well-formed XML, the grammar ({@code schema/cajista.rng}), and the rules
 * ({@code schema/cajista.sch}).
 */
package org.cajista.validate;
