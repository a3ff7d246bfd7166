package org.agentos.rules.scan.checksum;

import java.util.Arrays;
import java.util.function.Predicate;

/** The checks by the names that a catalogue of identifiers uses: {@code de.tax-id} is {@link #DE_TAX_ID}. */
public enum Check {
    NONE(text -> true),
    AU_ABN(SouthernChecks::australianBusiness),
    AU_ACN(SouthernChecks::australianCompany),
    AU_MEDICARE(SouthernChecks::australianMedicare),
    AU_TFN(SouthernChecks::australianTax),
    BITCOIN(WalletChecks::bitcoin),
    CA_SIN(AmericanChecks::canadianInsurance),
    CARD(BankChecks::card),
    COMMON_CARD(BankChecks::commonCard),
    DE_BSNR(GermanChecks::practice),
    DE_DOCUMENT(GermanChecks::document),
    DE_HEALTH(GermanChecks::health),
    DE_LANR(GermanChecks::doctor),
    DE_PENSION(GermanChecks::pension),
    DE_TAX_ID(GermanChecks::taxId),
    DE_VAT_ID(GermanChecks::vatId),
    ES_LETTER(EuropeanChecks::spanish),
    FI_PIC(EuropeanChecks::finnish),
    IBAN(BankChecks::iban),
    IN_AADHAAR(AsianChecks::aadhaar),
    IN_GSTIN(AsianChecks::gstin),
    IN_GSTIN_EXACT(AsianChecks::gstinExact),
    IN_PAN(AsianChecks::pan),
    IT_FISCAL_CODE(EuropeanChecks::italianFiscalCode),
    IT_VAT(EuropeanChecks::italianVat),
    KR_BRN(AsianChecks::koreanBusiness),
    KR_EXACT(AsianChecks::koreanExact),
    KR_FRN(AsianChecks::koreanForeigner),
    KR_RRN(AsianChecks::koreanResident),
    NG_NIN(SouthernChecks::nigerian),
    PH_TIN(AsianChecks::philippineTaxpayer),
    PL_PESEL(EuropeanChecks::pesel),
    SE_ORGANISATION(EuropeanChecks::swedishOrganisation),
    SE_PERSON(EuropeanChecks::swedishPerson),
    SG_NRIC(AsianChecks::singaporean),
    SG_UEN(AsianChecks::singaporeanBusiness),
    TH_TNIN(AsianChecks::thai),
    TR_ID(EuropeanChecks::turkish),
    UK_DRIVER(BritishChecks::driver),
    UK_NHS(BritishChecks::nhs),
    UK_NINO(BritishChecks::insurance),
    UK_POSTCODE(BritishChecks::postcode),
    US_DEA(AmericanChecks::prescriber),
    US_NPI(AmericanChecks::provider),
    US_ROUTING(AmericanChecks::routing),
    US_SSN(AmericanChecks::socialSecurity),
    ZA_ID(SouthernChecks::southAfrican);

    private final Predicate<String> check;

    Check(Predicate<String> check) {
        this.check = check;
    }

    /** Whether a value, as written, could have been issued. */
    public boolean accepts(String value) {
        return check.test(value);
    }

    /** By its name in lower case with dashes, {@code de-tax-id}. */
    public static Check named(String name) {
        return Arrays.stream(values())
                .filter(check -> check.name().replace('_', '-').equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no check " + name));
    }
}
