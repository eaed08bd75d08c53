export * from './area.entity';
export { areasBy, findAreas } from './area.repository';
export { areaColumns, areaName, areaOrNull, type AreaName } from './area.view';
