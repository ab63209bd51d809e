package id.sasaran.shared;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate which agency a session belongs to. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    @Bean
    HibernatePropertiesCustomizer tenantCustomizer() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new AgencyResolver());
    }

    private static final class AgencyResolver implements CurrentTenantIdentifierResolver<Integer> {

        @Override
        public Integer resolveCurrentTenantIdentifier() {
            return Tenant.current();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
