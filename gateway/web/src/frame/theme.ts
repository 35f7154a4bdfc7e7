import type { ThemeConfig } from 'antd'

const QUIET = 'rgba(0,0,0,.68)'

/** One blue on white; every colour here passed the contrast check. */
export function themeOf(large: boolean): ThemeConfig {
  return {
    cssVar: {},
    token: {
      colorPrimary: '#0b5cad',
      colorInfo: '#0b5cad',
      colorLink: '#0b5cad',
      colorLinkHover: '#083f7a',
      colorLinkActive: '#083f7a',
      colorTextDescription: QUIET,
      colorTextTertiary: QUIET,
      colorTextPlaceholder: QUIET,
      colorTextSecondary: 'rgba(0,0,0,.72)',
      colorError: '#cf1322',
      colorErrorBg: '#fff5f5',
      colorErrorBorder: '#f2b0b0',
      colorSuccess: '#237804',
      colorWarning: '#ad6800',
      colorWarningBg: '#fffbf0',
      colorWarningBorder: '#f0c48a',
      // Nothing slides or fades: pages answer at once and nobody clicks what is still moving.
      motion: false,
      borderRadius: 4,
      fontSize: large ? 18 : 14,
      controlHeight: large ? 42 : 34,
      fontFamily:
        "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
      fontFamilyCode: "'SFMono-Regular', Consolas, 'Noto Sans Mono CJK SC', monospace",
    },
    components: {
      Table: {
        headerBg: '#f3f6fa',
        cellPaddingBlock: 10,
        cellPaddingInline: 12,
        rowSelectedBg: '#eef5fc',
        rowSelectedHoverBg: '#e3eefa',
      },
      Card: { bodyPadding: 20, headerPadding: 20, headerHeight: 46 },
      Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    },
  }
}
