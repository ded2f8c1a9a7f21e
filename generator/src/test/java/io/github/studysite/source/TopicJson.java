package io.github.studysite.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A topic as JSON that people can read: the type of a value as {@code is}, places as {@code
 * line:column}, one segment a line; what is empty is left out.
 */
final class TopicJson {
  private static final ObjectMapper ONE_LINE = mapper(new SimpleModule());
  private static final ObjectMapper PRETTY =
      mapper(new SimpleModule().addSerializer(Segment.class, new OneLine()));

  private TopicJson() {}

  static String of(Topic topic) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return PRETTY.writer(printer).writeValueAsString(topic) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ObjectMapper mapper(SimpleModule module) {
    ObjectMapper mapper = new ObjectMapper();
    mapper.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
    mapper.setVisibility(PropertyAccessor.GETTER, Visibility.NONE);
    mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    for (Class<?> sealed :
        List.of(Answers.class, Block.class, LinkTarget.class, Segment.class, TermItem.class)) {
      mapper.addMixIn(sealed, Typed.class);
    }
    mapper.addMixIn(Term.class, CardsShown.class);
    return mapper.registerModule(
        module
            .addSerializer(Place.class, new Short())
            .addSerializer(CallOutKind.class, new KindName())
            .addSerializer(Set.class, new Sorted()));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Typed {}

  /** No cards at all is not the same as all kinds of card. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private abstract static class CardsShown {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> cards;
  }

  private static final class Short extends JsonSerializer<Place> {
    @Override
    public void serialize(Place place, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(place.line() + ":" + place.column());
    }
  }

  private static final class KindName extends JsonSerializer<CallOutKind> {
    @Override
    public void serialize(CallOutKind kind, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(kind.name());
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Sorted extends JsonSerializer<Set> {
    @Override
    public void serialize(Set set, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      for (Object item : new TreeSet<Object>(List.of(set.toArray()))) {
        json.writeObject(item);
      }
      json.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Set set) {
      return set.isEmpty();
    }
  }

  private static final class OneLine extends JsonSerializer<Segment> {
    @Override
    public void serialize(Segment segment, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeRawValue(ONE_LINE.writeValueAsString(segment));
    }

    @Override
    public void serializeWithType(
        Segment segment,
        JsonGenerator json,
        SerializerProvider provider,
        com.fasterxml.jackson.databind.jsontype.TypeSerializer type)
        throws IOException {
      serialize(segment, json, provider);
    }
  }
}
