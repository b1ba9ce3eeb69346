/** The style sheets of the single-file components in this bundle; the build makes each `<style>` add itself here. */
export const componentStyles: string[] = []
