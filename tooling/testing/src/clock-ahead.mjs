// Plain JavaScript, loaded before the server: its clock runs ahead of the machine's by so many milliseconds.
const ahead = Number(process.env.GONGKAI_TEST_AHEAD)
const MachineDate = Date

globalThis.Date = class Date extends MachineDate {
  constructor(...given) {
    if (given.length > 0) super(...given)
    else super(MachineDate.now() + ahead)
  }

  static now() {
    return MachineDate.now() + ahead
  }
}
