package org.cyberwellness.api.web.scalar;

import java.math.BigDecimal;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes numbers without exponent: 14478000, not 1.4478E7. */
@Component
class PlainNumbers implements JsonMapperBuilderCustomizer {

  @Override
  public void customize(JsonMapper.Builder json) {
    SimpleModule plain = new SimpleModule("plain numbers");
    plain.addSerializer(Double.class, new Plain());
    json.addModule(plain);
  }

  private static final class Plain extends StdSerializer<Double> {
    Plain() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      json.writeNumber(BigDecimal.valueOf(value).toPlainString());
    }
  }
}
