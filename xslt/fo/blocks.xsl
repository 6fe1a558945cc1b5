<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in lines of its own: headings, paragraphs, verse, quotations, lists, tables, the parts of a letter. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Whether only blocks stand in this element (TEI Guidelines 4: divisions; 3.8: lists). -->
  <xsl:function name="p:holds-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (f:role($element) = 'container' or exists($element/self::cit[f:acts-as-block(.)]))
        and empty($element/text()[normalize-space()])"/>
  </xsl:function>

  <!-- A heading's rank: one more than the headed divisions around its own (1 is the text's or a chapter's). -->
  <xsl:function name="p:rank" as="xs:integer">
    <xsl:param name="head" as="element()"/>
    <xsl:sequence select="count($head/parent::*/ancestor::*[self::div or self::body or self::front or self::back or self::text][head]) + 1"/>
  </xsl:function>

  <!-- divisions ================================================================================================ -->

  <xsl:template match="text | front | body | back | group | floatingText | postscript | argument | div" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- blocks without a form of their own: shared/elements.xsl -->
  <xsl:template match="*[f:role(.) = ('container', 'block')]" priority="-0.6" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- white space between blocks says nothing -->
  <xsl:template match="(*[f:role(.) = 'container'] | docTitle | choice)/text()[not(normalize-space())]"
      priority="1" as="empty-sequence()"/>

  <!-- An address inside the PDF, the first where a careless file gives one twice; and the language where it changes. -->
  <xsl:key name="address" match="text//*[@xml:id]" use="@xml:id"/>
  <xsl:template name="identity" as="attribute()*">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is .">
      <xsl:attribute name="id" select="@xml:id"/>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:attribute name="xml:lang" select="@xml:lang"/>
    </xsl:if>
    <!-- FoFaces makes the frame that turns it -->
    <xsl:attribute name="p:direction" select="f:direction(.)"/>
    <xsl:if test="f:has-turned-letters(.)">
      <!-- FOP 2.11 sets the first half of a word that it divides in reverse, at the wrong end of the line -->
      <xsl:attribute name="hyphenate" select="'false'"/>
      <xsl:if test="exists(.//note)">
        <xsl:attribute name="p:mixed" select="'yes'"/>
      </xsl:if>
    </xsl:if>
    <xsl:call-template name="look"/>
  </xsl:template>

  <!-- what opens a page sequence stands alone at its head; what heads a letter, a section, a piece of one is plainer -->
  <xsl:template match="head" as="element(fo:block)">
    <xsl:variable name="rank" as="xs:integer" select="p:rank(.)"/>
    <xsl:variable name="opens" as="xs:boolean" select="p:opens(.)"/>
    <xsl:choose>
      <xsl:when test="preceding-sibling::head">
        <fo:block xsl:use-attribute-sets="heading-more" text-align="{if ($opens) then 'center' else 'start'}"
            text-align-last="{if ($opens) then 'center' else 'start'}">
          <xsl:call-template name="heading-content"/>
        </fo:block>
      </xsl:when>
      <xsl:when test="$opens">
        <fo:block xsl:use-attribute-sets="heading-1" role="H{min(($rank, 6))}">
          <xsl:call-template name="heading-content"/>
        </fo:block>
      </xsl:when>
      <xsl:when test="$rank = 1">
        <fo:block xsl:use-attribute-sets="heading-of-letter" role="H1">
          <xsl:call-template name="heading-content"/>
        </fo:block>
      </xsl:when>
      <xsl:when test="$rank = 2">
        <fo:block xsl:use-attribute-sets="heading-2" role="H2">
          <xsl:call-template name="heading-content"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="heading-3" role="H{min(($rank, 6))}">
          <xsl:call-template name="heading-content"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a heading opens a page sequence (sequences.xsl). -->
  <xsl:function name="p:opens" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="p:is-book($head/ancestor::TEI) and empty($head/ancestor::floatingText)
        and ($head/(.. | parent::div/..) ! p:is-divided(.)) = true()"/>
  </xsl:function>

  <xsl:template name="heading-content" as="node()*">
    <xsl:call-template name="identity"/>
    <xsl:attribute name="id" select="p:address(.)"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- the heading of a poem, a table, a figure -->
  <xsl:template match="lg/head | table/head | figure/head" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="heading-of-piece">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- paragraphs =============================================================================================== -->

  <!-- $lead: what stands before the first word, a note's number for one -->
  <xsl:template match="p | ab" as="element(fo:block)">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="identity"/>
      <xsl:sequence select="$lead"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- after a heading or another kind of block, or carrying on after one, a paragraph starts flush -->
  <xsl:template match="p[p:is-flush(.)]" priority="1" as="element(fo:block)">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="paragraph-flush">
      <xsl:call-template name="identity"/>
      <xsl:sequence select="$lead"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:function name="p:is-flush" as="xs:boolean">
    <xsl:param name="p" as="element(p)"/>
    <xsl:variable name="before" as="element()?"
        select="$p/preceding-sibling::*[not(self::pb or self::fw or self::lb or self::milestone or self::anchor)][1]"/>
    <xsl:sequence select="$p/@part = ('M', 'F') or not($before/(self::p, self::note))"/>
  </xsl:function>

  <xsl:template match="ab[@type = 'source']" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="source-line">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="ab[@type = 'imprint']" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="imprint">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- quotations, epigraphs, verse ============================================================================= -->

  <xsl:template match="quote[f:acts-as-block(.)] | cit[f:acts-as-block(.)]" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="quotation" role="BlockQuote">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- the quotation is set in already -->
  <xsl:template match="cit[f:acts-as-block(.)]/quote | epigraph//quote" priority="2" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph-flush">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="epigraph" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="epigraph">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="epigraph/cit" priority="3" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="epigraph/bibl | cit[f:acts-as-block(.)]/bibl" priority="2" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="attribution">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="lg" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="stanza">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- a stanza of a poem stands no further in than the poem -->
  <xsl:template match="lg/lg" priority="1" as="element(fo:block)">
    <fo:block space-before="6pt">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="l" as="element(fo:block)">
    <xsl:variable name="number" as="xs:string?" select="f:verse-number(.)"/>
    <fo:block xsl:use-attribute-sets="verse-line">
      <xsl:call-template name="identity"/>
      <xsl:if test="$number">
        <xsl:attribute name="text-align-last">justify</xsl:attribute>
      </xsl:if>
      <!-- a part of a verse begins under the end of the part before it -->
      <xsl:for-each select="f:lead(.)[.]">
        <fo:leader leader-pattern="space" leader-length="{round(min((p:text-width(.), 24)), 2)}em"/>
      </xsl:for-each>
      <xsl:apply-templates/>
      <xsl:if test="$number">
        <fo:leader leader-pattern="space" leader-length.minimum="1em" leader-length.optimum="3em" leader-length.maximum="100%"/>
        <fo:inline xsl:use-attribute-sets="verse-number">{$number}</fo:inline>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!-- the parts of a letter ==================================================================================== -->

  <!-- a line may hold a name or a date as it stands beside the parts that have lines of their own -->
  <xsl:template match="opener | closer" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="letter-part">
      <xsl:call-template name="identity"/>
      <xsl:for-each-group select="node()"
          group-adjacent="exists(self::salute | self::dateline | self::signed | self::byline | self::epigraph | self::argument)">
        <xsl:choose>
          <xsl:when test="current-grouping-key() or not(normalize-space(string-join(current-group())))">
            <xsl:apply-templates select="current-group()[not(self::text())]"/>
          </xsl:when>
          <xsl:otherwise>
            <fo:block>
              <xsl:apply-templates select="current-group()"/>
            </fo:block>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <xsl:template match="dateline[not(ancestor::p)]" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="dateline">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="salute[not(ancestor::p)] | trailer" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="salute">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="signed[not(ancestor::p)] | byline[not(ancestor::titlePage)]" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="signed">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
