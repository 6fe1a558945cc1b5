<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in a line: words, emphasis, the editor's marks, the page numbers of the source. Each template returns runs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the page of the source that begins before these words -->
  <xsl:key name="w:breaks" match="text//pb[normalize-space(@n)]" use="generate-id(following::text()[normalize-space()][not(ancestor::fw)][1])"/>

  <xsl:template match="text()" mode="line" as="element(w:r)*">
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:variable name="words" as="xs:string" select="string()"/>
    <xsl:for-each select="key('w:breaks', generate-id())">
      <xsl:sequence select="w:of-source('[' || normalize-space(@n) || ']' || ' '[not(current()/@break = 'no' or matches($words, '^\s'))])"/>
    </xsl:for-each>
    <xsl:sequence select="w:run($words, $looks, ancestor::*[@xml:lang][1]/@xml:lang)"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="line" as="empty-sequence()"/>

  <!-- names, dates, emphasis and all that is encoded but not shown -->
  <xsl:template match="*" mode="line" as="element(w:r)*">
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:apply-templates mode="line">
      <xsl:with-param name="looks" select="w:looks(., $looks)" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="*[f:role(.) = ('point', 'furniture')]" mode="line" as="empty-sequence()" priority="1"/>

  <!-- verse and addresses are broken where the source breaks them; in prose a blank, unless the word goes on -->
  <xsl:template match="lb[ancestor::titlePage or ancestor::address or ancestor::head or ancestor::l]" mode="line" as="element(w:r)" priority="3">
    <w:r><w:br/></w:r>
  </xsl:template>

  <xsl:template match="lb[not(@break = 'no')]" mode="line" as="element(w:r)*" priority="2">
    <xsl:sequence select="w:run(' ', (), ())"/>
  </xsl:template>

  <!-- a word in the margin, set off -->
  <xsl:template match="metamark[node()]" mode="line" as="element(w:r)*" priority="1">
    <xsl:next-match/>
    <xsl:sequence select="w:run(' ', (), ())"/>
  </xsl:template>

  <!-- an address on the web is one in the file, too -->
  <xsl:template match="ref[matches(@target, '^(https?|mailto):\S+$')][normalize-space()][not(.//note)]" mode="line" as="element(w:r)+" priority="1">
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>
    <w:r><w:instrText xml:space="preserve"><xsl:value-of select="' HYPERLINK &quot;' || replace(replace(@target, '\\', '%5C'), '&quot;', '%22') || '&quot; '"/></w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
    <xsl:next-match/>
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
  </xsl:template>

  <xsl:template match="ptr[matches(@target, '^(https?|mailto):\S+$')][not(node())]" mode="line" as="element(w:r)*" priority="1">
    <xsl:sequence select="w:run(string(@target), (), ())"/>
  </xsl:template>

  <xsl:template match="formula" mode="line" as="element(w:r)*" priority="1">
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:sequence select="
        w:run(string-join(node() ! (if (. instance of element() and namespace-uri() = 'http://www.w3.org/1998/Math/MathML') then f:formula(.) else string())), $looks, ())"/>
  </xsl:template>

  <!-- the editor's marks ======================================================================================= -->

  <xsl:template match="supplied | gloss | ex | note[not(f:is-foot-note(.))]" mode="line" as="element(w:r)*" priority="1">
    <xsl:call-template name="between">
      <xsl:with-param name="signs" select="f:signs(if (self::supplied/@reason = 'variant') then 'variant' else local-name())"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="gap" mode="line" as="element(w:r)*" priority="1">
    <xsl:call-template name="between">
      <xsl:with-param name="signs" select="f:gap-signs(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sic" mode="line" as="element(w:r)*" priority="1">
    <xsl:call-template name="between">
      <xsl:with-param name="signs" select="'', ' [sic]'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="unclear" mode="line" as="element(w:r)*" priority="1">
    <xsl:call-template name="between">
      <xsl:with-param name="signs" select="'', '[?]'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Words between two signs, in the look of what stands around. -->
  <xsl:template name="between" as="element(w:r)*">
    <xsl:param name="signs" as="xs:string+" required="yes"/>
    <xsl:param name="looks" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:sequence select="w:run($signs[1], $looks, ())"/>
    <xsl:apply-templates mode="line">
      <xsl:with-param name="looks" select="w:looks(., $looks)" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="w:run(string($signs[2]), $looks, ())"/>
  </xsl:template>

  <xsl:template match="*[f:role(.) = 'picture']" mode="line" as="element(w:r)*" priority="1">
    <xsl:sequence select="w:run(f:no-picture(.), (), ())"/>
    <xsl:for-each select="*">
      <xsl:sequence select="w:run(' ', (), ())"/>
      <xsl:apply-templates select="." mode="line"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
