package cn.kaixu.contract.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    @Test
    void namesTheProvinceAndItsSeventeenUnits() {
        Places hubei = Places.hubei();

        assertThat(hubei.names()).hasSize(18);
        assertThat(hubei.province()).isEqualTo("420000");
        assertThat(hubei.nameOf("420100")).isEqualTo("武汉市");
        assertThat(hubei.contains("440100")).isFalse();
    }

    @Test
    void takesAnotherProvinceFromItsFile() {
        Places zhejiang = Places.parse("code,name\n330000,浙江省\n330100,杭州市\n");

        assertThat(zhejiang.province()).isEqualTo("330000");
        assertThat(zhejiang.nameOf("330100")).isEqualTo("杭州市");
    }
}
