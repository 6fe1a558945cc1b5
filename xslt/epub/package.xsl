<?xml version="1.0" encoding="UTF-8"?>
<!-- The package document: what the book is, which files it has, in which order they are read (EPUB 3.3, 5). -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:o="http://www.idpf.org/2007/opf" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:e="urn:cajista:epub" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs xsl f d e o">

  <xsl:template name="package" as="element(o:package)">
    <package version="3.0" unique-identifier="id" xml:lang="{$language}">
      <metadata>
        <dc:identifier id="id">{$identifier}</dc:identifier>
        <dc:title>{f:text-title()}</dc:title>
        <dc:language>{f:text-language()}</dc:language>
        <xsl:for-each select="$facts/d:text/d:author">
          <dc:creator>{.}</dc:creator>
        </xsl:for-each>
        <xsl:for-each select="$editors">
          <dc:contributor id="editor-{position()}">{.}</dc:contributor>
          <meta refines="#editor-{position()}" property="role" scheme="marc:relators">edt</meta>
        </xsl:for-each>
        <xsl:if test="$edition-title ne f:text-title()">
          <meta property="belongs-to-collection" id="edition">{$edition-title}</meta>
          <meta refines="#edition" property="collection-type">set</meta>
        </xsl:if>
        <xsl:for-each select="e:sources()">
          <dc:source>{.}</dc:source>
        </xsl:for-each>
        <xsl:if test="$licence">
          <dc:rights>{$licence}</dc:rights>
        </xsl:if>
        <meta property="dcterms:modified">{$modified}</meta>
        <xsl:call-template name="accessibility"/>
      </metadata>
      <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>
        <xsl:for-each select="$e:spine[. ne 'nav.xhtml']">
          <item id="{substring-before(., '.')}" href="{.}" media-type="application/xhtml+xml">
            <xsl:if test="$f:pages[?href = current()]?nodes/descendant-or-self::*[namespace-uri() = 'http://www.w3.org/1998/Math/MathML']">
              <xsl:attribute name="properties">mathml</xsl:attribute>
            </xsl:if>
          </item>
        </xsl:for-each>
        <xsl:for-each select="$pictures ! substring-before(., ' ')">
          <item id="picture-{position()}" href="{.}" media-type="image/{replace(lower-case(replace(., '^.*\.', '')), '^jpg$', 'jpeg') => replace('^svg$', 'svg+xml')}"/>
        </xsl:for-each>
        <xsl:for-each select="$assets">
          <item id="asset-{position()}" href="{substring-before(., ' ')}" media-type="{substring-after(., ' ')}"/>
        </xsl:for-each>
      </manifest>
      <spine>
        <xsl:for-each select="$e:spine">
          <itemref idref="{substring-before(., '.')}"/>
        </xsl:for-each>
      </spine>
    </package>
  </xsl:template>

  <!-- EPUB Accessibility 1.1, 2 -->
  <xsl:template name="accessibility" as="element(o:meta)+">
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessMode">visual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <xsl:for-each select="'tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'alternativeText',
        'ARIA', 'index'[exists($e:indexes)], ('pageBreakMarkers', 'pageNavigation')[exists($e:source-pages)]">
      <meta property="schema:accessibilityFeature">{.}</meta>
    </xsl:for-each>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">{f:label('accessibility')}</meta>
    <xsl:for-each select="e:sources()[exists($e:source-pages)]">
      <meta property="pageBreakSource">{.}</meta>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
