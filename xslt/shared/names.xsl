<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons: the form that heads an entry of the index, and where it is filed. Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The form that the editor prefers, or the first. -->
  <xsl:function name="f:main-form" as="element(persName)?">
    <xsl:param name="person" as="element(person)"/>
    <xsl:sequence select="
        ($person/persName[@type = ('main', 'preferred', 'reg', 'standard')], $person/persName)[1]"/>
  </xsl:function>

  <!-- As an index writes it: «Surname, Forename» where the TEI tells them apart, else the form as it stands. -->
  <xsl:function name="f:index-name" as="xs:string">
    <xsl:param name="person" as="element(person)"/>
    <xsl:variable name="form" as="element(persName)?" select="f:main-form($person)"/>
    <xsl:variable name="surname" as="xs:string" select="string-join($form//surname ! normalize-space(), ' ')"/>
    <xsl:variable name="others" as="xs:string" select="
        normalize-space(string-join($form//text()[not(ancestor::surname)]))"/>
    <xsl:sequence select="
        if ($surname and $others) then $surname || ', ' || replace($others, '^[,\s]+|[,\s]+$', '', ';j')
        else (f:as-written(normalize-space($form))[.], string($person/@xml:id)[.], '?')[1]"/>
  </xsl:function>

  <!-- Names that begin in one of these words, with a capital, are filed under it: «Mac Donald», «San Martín», «La Fontaine», «Van den Broek». -->
  <xsl:variable name="f:name-heads" as="xs:string+" select="
      'mac', 'mc', 'la', 'le', 'les', 'los', 'las', 'lo', 'du', 'des', 'del', 'della', 'dello', 'dalla', 'dal', 'di', 'san', 'santa', 'santo',
      'sao', 'saint', 'sainte', 'st', 'ste', 'ap', 'ben', 'ibn', 'abu', 'o', 'fitz', 'ter', 'ten', 'van', 'von', 'de', 'da', 'dos', 'den', 'der', 'vom', 'zu', 'zur'"/>
  <!-- these, when no given name stands before them, go behind: «Bülow, von» -->
  <xsl:variable name="f:prepositions" as="xs:string+" select="'von', 'vom', 'zu', 'zur', 'van', 'de', 'den', 'der', 'ibn'"/>
  <!-- between a given name and what somebody was called: «Pedro el Grande» stands as it is -->
  <xsl:variable name="f:articles" as="xs:string+" select="'el', 'la', 'le', 'il', 'the', 'der'"/>

  <!-- Where the name is filed: under its @sortKey, its surname, or the word of it with which its id begins
       («otegui-basilio» files «Basilio Otegui» under O), with the particles that belong to the surname; else as it stands. -->
  <xsl:function name="f:filing-key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="given" as="xs:string?"/>
    <xsl:sequence select="($given[.], replace(f:filed-name($id, $name), ',', ''))[1]"/>
  </xsl:function>

  <!-- The name as an index prints it, with what was moved behind it after a comma: «Hoffen, Cornelis van der»; «Alejandro ii» as it stands. -->
  <xsl:function name="f:filed-name" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <!-- «d’Estournelles»: the elided word is one of its own -->
    <xsl:variable name="words" as="xs:string*" select="tokenize(replace($name, '(^|\s)([dD])[’'']', '$1$2’ '))"/>
    <xsl:variable name="key" as="xs:string" select="f:bare($id)"/>
    <xsl:variable name="surname" as="xs:integer?" select="
        (for $i in 1 to count($words) return $i[f:bare($words[$i]) and string-length(f:bare($words[$i])) gt 1 and (starts-with($key, f:bare($words[$i]))
           or ends-with($words[$i - 1], '’') and starts-with($key, f:bare($words[$i - 1] || $words[$i])))],
         for $i in 1 to count($words) return $i[f:bare($words[$i]) = $key])[1]"/>
    <xsl:variable name="epithet" as="xs:boolean" select="$surname gt 2 and $words[$surname - 1] = $f:articles and not(f:bare($words[$surname - 2]) = $f:prepositions)"/>
    <xsl:variable name="start" as="xs:integer" select="($surname ! f:surname-start($words, .), 1)[1]"/>
    <xsl:variable name="before" as="xs:string*" select="$words[position() lt $start]"/>
    <xsl:sequence select="
        if (contains($name, ',') or empty($surname) or $start = 1 or $epithet) then $name
        else replace(string-join($words[position() ge $start], ' ') || ', '
          || string-join(if (every $word in $before satisfies f:bare($word) = $f:prepositions) then $before ! lower-case(.) else $before, ' '),
          '([dD]’) ', '$1')"/>
  </xsl:function>

  <!-- From the surname to the left: particles with a capital belong to it, but not one before which nothing stands. -->
  <xsl:function name="f:surname-start" as="xs:integer">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:param name="at" as="xs:integer"/>
    <xsl:variable name="particles" as="xs:integer*" select="
        (for $i in 1 to $at - 1 return $i[every $j in $i to $at - 1 satisfies f:bare($words[$j]) = $f:name-heads])"/>
    <xsl:variable name="heads" as="xs:integer*" select="
        for $i in $particles return $i[matches($words[$i], '^\p{Lu}', ';j')][$i gt 1 or not(f:bare($words[1]) = $f:prepositions)]"/>
    <xsl:sequence select="($heads, $at)[1]"/>
  </xsl:function>

  <!-- Words all in capitals as they are written elsewhere: «MILIOUKOFF» is «Milioukoff»; numerals and initials stay. -->
  <xsl:function name="f:as-written" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:analyze-string select="$name" regex="\p{{Lu}}{{4,}}">
        <xsl:matching-substring>
          <xsl:sequence select="if (matches(., '^[IVXLCM]+$')) then . else substring(., 1, 1) || lower-case(substring(., 2))"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($words)"/>
  </xsl:function>

  <!-- Does only a capital speak for an entry? All its mentions are doubtful, and the register knows nothing but names. -->
  <xsl:function name="f:is-doubted" as="xs:boolean">
    <xsl:param name="entry" as="element()"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:sequence select="
        (every $mention in $mentions satisfies $mention/@cert = 'low') and empty($entry/(birth | death | note | idno | location))"/>
  </xsl:function>

  <!-- A word without accents, marks and capitals. -->
  <xsl:function name="f:bare" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="replace(lower-case(normalize-unicode(f:unstroked($word), 'NFD')), '[^a-z0-9]', '')"/>
  </xsl:function>

  <!-- Letters with a stroke, and joined ones, as they are filed: Łódź under L. -->
  <xsl:function name="f:unstroked" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        translate($words, 'ŁłØøĐđÐðĦħŦŧ', 'LlOoDdDdHhTt') => replace('Æ', 'Ae') => replace('æ', 'ae') => replace('Œ', 'Oe')
        => replace('œ', 'oe') => replace('ß', 'ss') => replace('Þ', 'Th') => replace('þ', 'th')"/>
  </xsl:function>

</xsl:stylesheet>
