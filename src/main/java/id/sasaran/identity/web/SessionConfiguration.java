package id.sasaran.identity.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** How the attributes of a session are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** The name is the one under which Spring Session looks for it. */
    @Bean("springSessionConversionService")
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new ReadOrForget());
        return conversion;
    }

    /** What an older or newer version wrote and this one cannot read counts as absent: signed out, not an error. */
    private static final class ReadOrForget implements Converter<byte[], @Nullable Object> {

        private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

        private final Converter<byte[], Object> reader =
                new DeserializingConverter(SessionConfiguration.class.getClassLoader());

        @Override
        public @Nullable Object convert(byte[] bytes) {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                LOG.info("Forgot an unreadable session attribute: {}", unreadable.getMessage());
                return null;
            }
        }
    }
}
