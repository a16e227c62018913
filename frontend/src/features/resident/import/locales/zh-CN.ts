export default {
  residentImport: {
    title: '导入居民',
    lead: '用 Excel 表格一次登记或更新许多居民。上传后先预览，确认后才会生效。',
    unit: '范围',
    unitHint: '表格中的居民小组要属于这里。',
    step1Hint: '下载模板填写；要修改现有居民，先在居民页导出表格，改好再上传。第一行不要改动。',
    templateName: '居民模板',
    newHouseholds: '新增住户',
    newResidents: '新增居民',
    doneHint: '新增 {newHouseholds} 户、{newResidents} 人，改动 {changed} 人。',
    toList: '查看居民',
    exportTitle: '导出居民',
    exportHint: '导出现住居民的 Excel 表格，列与导入模板相同。会记入查看日志。',
    purposeHint: '例如：年度核对',
    exportName: '居民',
  },
}
