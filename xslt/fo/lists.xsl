<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, bibliographies, figures, speeches. Numbers of a list stand in its text (TEI Guidelines 3.8). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- $lead: what stands before the first entry, a note's number for one -->
  <xsl:template match="list | listBibl" as="element(fo:block)">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="list" role="{p:role(., 'L')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates>
        <xsl:with-param name="lead" select="$lead" tunnel="yes"/>
        <xsl:with-param name="led" select="item[1]" tunnel="yes"/>
      </xsl:apply-templates>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/item | listBibl/bibl | listBibl/biblStruct" priority="3" as="element(fo:block)">
    <xsl:param name="lead" as="node()*" select="()" tunnel="yes"/>
    <xsl:param name="led" as="element()?" select="()" tunnel="yes"/>
    <fo:block role="{p:role(.., 'LI')}">
      <xsl:call-template name="identity"/>
      <fo:block xsl:use-attribute-sets="hanging" role="{p:role(.., 'LBody')}">
        <xsl:if test=".//seg[@type = 'leader'][preceding-sibling::seg[@type = 'named']]">
          <xsl:attribute name="text-align-last">justify</xsl:attribute>
        </xsl:if>
        <xsl:sequence select="if (. is $led) then $lead else ()"/>
        <!-- its number, letter or bullet (prepare/records/lists.xsl) -->
        <xsl:for-each select="self::item/@n">
          <fo:inline keep-with-next.within-line="always">{p:characters(.)}</fo:inline>
          <xsl:text> </xsl:text>
        </xsl:for-each>
        <xsl:apply-templates/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/head | listBibl/head" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="heading-of-piece" role="{p:role(.., 'Caption')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- The tag of a part of a list. A tagged list holds items and a caption and nothing else (ISO 32000-1, 14.8.4.3.3). -->
  <xsl:function name="p:role" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="others" as="element()*" select="
        $list/(* except (item | bibl | biblStruct | list | listBibl | head[not(preceding-sibling::*)] | pb | fw | lb | anchor))"/>
    <xsl:sequence select="if (exists($others)) then 'Div' else $part"/>
  </xsl:function>

  <!-- labels and items: each label in a column before its item -->
  <xsl:template match="list[label]" priority="1" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:for-each-group select="node()" group-starting-with="label">
        <xsl:variable name="paired" as="xs:boolean" select="exists(current-group()/self::label) and exists(current-group()/self::item)"/>
        <xsl:choose>
          <xsl:when test="$paired">
            <xsl:call-template name="labelled"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="current-group()"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <!-- the current group: a label, its items, page breaks in between -->
  <xsl:template name="labelled" as="element()">
    <xsl:variable name="column" as="xs:double" select="p:label-width(parent::list)"/>
    <xsl:choose>
      <!-- a word that is longer than the column would run into the item: its label stands over it -->
      <xsl:when test="p:widest(current-group()/self::label ! tokenize(f:plain(.))) * 10.5 gt $column - 8.5">
        <fo:block xsl:use-attribute-sets="stacked">
          <xsl:call-template name="identity"/>
          <fo:block xsl:use-attribute-sets="list-label" keep-with-next.within-column="always">
            <xsl:apply-templates select="current-group()/self::label/node()"/>
          </fo:block>
          <fo:block xsl:use-attribute-sets="paragraph-flush" start-indent="inherited-property-value(start-indent) + {p:pt($column)}">
            <xsl:apply-templates select="current-group()[not(self::label)]" mode="item-content"/>
          </fo:block>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="beside"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="beside" as="element(fo:list-block)">
    <fo:list-block xsl:use-attribute-sets="labelled-list"
        provisional-distance-between-starts="{p:pt(p:label-width(parent::list))}">
      <fo:list-item>
        <xsl:call-template name="identity"/>
        <fo:list-item-label end-indent="label-end()">
          <fo:block xsl:use-attribute-sets="list-label">
            <xsl:apply-templates select="current-group()/self::label/node()"/>
          </fo:block>
        </fo:list-item-label>
        <fo:list-item-body start-indent="body-start()">
          <fo:block xsl:use-attribute-sets="paragraph-flush">
            <xsl:apply-templates select="current-group()[not(self::label)]" mode="item-content"/>
          </fo:block>
        </fo:list-item-body>
      </fo:list-item>
    </fo:list-block>
  </xsl:template>

  <!-- The column for the labels of a list: room for four of five of them, within bounds; the few that are longer turn
       over. In points, where the type is of 10.5. -->
  <xsl:function name="p:label-width" as="xs:double">
    <xsl:param name="list" as="element(list)"/>
    <xsl:variable name="lengths" as="xs:integer+" select="sort($list/label/string-length(normalize-space(.)))"/>
    <xsl:variable name="most" as="xs:integer" select="$lengths[xs:integer(ceiling(count($lengths) * 0.8))]"/>
    <xsl:sequence select="min((85e0, max((34e0, $most * 5.2e0 + 11))))"/>
  </xsl:function>

  <xsl:mode name="item-content" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:template match="item" mode="item-content" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="node()[not(self::item)]" mode="item-content" as="node()*">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- a label without its item -->
  <xsl:template match="list/label" priority="3" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="list-label">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- figures and speeches ===================================================================================== -->

  <!-- the pictures that the program has copied for this text: the name of the file, a blank, the address in the TEI -->
  <xsl:param name="pictures" as="xs:string*" select="()"/>

  <!-- no wider than the text; where it is not there, its description stands for it -->
  <xsl:template match="*[f:role(.) = 'picture']" as="node()*">
    <xsl:variable name="file" as="xs:string?" select="$pictures[substring-after(., ' ') = current()/@url][1] ! substring-before(., ' ')"/>
    <xsl:choose>
      <xsl:when test="matches($file, '\.(png|jpe?g|gif|svg)$', 'i')">
        <fo:external-graphic src="url('{$file}')" fox:alt-text="{p:characters((f:described-as(.)[.], replace(@url, '^.*[/:]', ''))[1])}"
            inline-progression-dimension.maximum="100%" content-height="scale-down-to-fit"
            block-progression-dimension.maximum="{p:mm((if (parent::figure) then 0.62 else 0.2) * $page-height)}">
          <xsl:attribute name="content-width" select="
              if (matches(@width, '^\d+(\.\d+)?(mm|cm|in|pt)$')) then @width else 'scale-down-to-fit'"/>
        </fo:external-graphic>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="f:no-picture(.)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="stage[f:acts-as-block(.)]" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="stage">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="speaker" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="speaker">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="entry | entryFree" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="entry">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="figure | figDesc[f:acts-as-block(.)] | sp" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="letter-part">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
