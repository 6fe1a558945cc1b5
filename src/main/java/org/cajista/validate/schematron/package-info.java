/** Schematron: rules compiled to XSLT, kept from run to run, and run over a tree. */
package org.cajista.validate.schematron;
